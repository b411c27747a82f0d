const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <script type="module" src="/src/workbench/main.ts"></script>
  </body>
</html>`;

/**
 * Answers /workbench and everything below it, in the development server alone. No route leads there, so that the built
 * product holds nothing of it.
 *
 * @returns {import('vite').Plugin}
 */
export function workbench() {
  return {
    name: 'workbench',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        if (!/^\/workbench(?=[/?]|$)/.test(url)) {
          next();
          return;
        }
        response.setHeader('content-type', 'text/html');
        server
          .transformIndexHtml(url, PAGE)
          .then((html) => response.end(html))
          .catch(next);
      });
    },
  };
}
