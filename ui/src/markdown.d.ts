declare module '*.md' {
  const root: import('mdast').Root;
  export default root;
}
