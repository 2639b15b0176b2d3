import { mount } from '../shared/mount';
import { App } from './app';
import { startSealer } from './sealing/start-sealer';

mount(<App sealer={startSealer()} />);
