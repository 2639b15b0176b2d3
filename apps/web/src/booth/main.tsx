// First, as words are taken when the modules of the pages are run.
import './speak';
import { mount } from '../shared/mount';
import { App } from './app';
import { startSealer } from './sealing/start-sealer';

mount(<App sealer={startSealer()} />);
