/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports is dead, or should not be one.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.ts$', '^src/routes/', '^src/lib/paraglide/'],
      },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^\\$app/', '^\\./\\$types'] },
    },
    {
      name: 'lib-knows-no-route',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/routes/' },
    },
    {
      name: 'api-knows-no-view',
      comment: 'The API client knows neither pages nor messages.',
      severity: 'error',
      from: { path: '^src/lib/api/' },
      to: { path: '^src/(?!lib/api/)' },
    },
    {
      name: 'item-types-stand-apart',
      comment: 'One item type never imports another.',
      severity: 'error',
      from: { path: '^src/lib/items/([^/]+)/' },
      to: { path: '^src/lib/items/([^/]+)/', pathNot: '^src/lib/items/$1/' },
    },
  ],
  options: {
    webpackConfig: { fileName: './dependency-alias.config.js' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.svelte-kit', '^src/lib/paraglide/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json', '.css', '.d.ts'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
    },
  },
};
