import { createBrowserRouter } from 'react-router';
import { routes } from './routes';

/** Follows the browser's address. */
export const router = createBrowserRouter(routes);
