/** The pool without the rest of undici (fetch, WebSocket, mocks), whose loading would take a tenth of a start. */
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}
