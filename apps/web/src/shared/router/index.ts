export { navigate, useAddress } from './address';
export { plainRoute, route, type PageProps, type Route, type Visit } from './route';
export { Router, useReload } from './router';
