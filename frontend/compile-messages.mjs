// Compiles messages/<locale>/*.json into typed functions under src/lib/paraglide (generated, not in the repository).
import { compile } from '@inlang/paraglide-js';

// The libraries below can report usage and load plug-ins from the network. This build does neither.
globalThis.fetch = () => Promise.reject(new Error('The message compiler works without a network.'));

await compile({
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['baseLocale'],
  emitTsDeclarations: true,
  emitReadme: false,
  outputStructure: 'message-modules',
});
