export { createTestDatabase, type Contents, type TestDatabase } from './test-database';
