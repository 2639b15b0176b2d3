/** The address of a script that runs in a thread of its own. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
