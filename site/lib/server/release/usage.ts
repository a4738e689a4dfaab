/** What `help` prints. */
export const usage = `Build, verify and promote releases of public credit data.

  npm run release -- build <manifest> [--no-promote]   build from a manifest, verify, make live
  npm run release -- verify [id]                       verify a release (default: the live one)
  npm run release -- promote <id>                      verify a release and make it live
  npm run release -- rollback                          make the previous release live again
  npm run release -- list                              show the releases there are
  npm run release -- withdraw <recordId…>              take records out of public sight, at once and for good
  npm run release -- help                              show this

Data folder: ZHIXIN_DATA_DIR, or .zhixin in the working directory.
Exit: 0 done, 1 not done (the sentence on stderr says why), 2 not understood.
`;
