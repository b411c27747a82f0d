import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // The start page is prerendered to index.html; every other address is answered with 200.html.
    // The server sends the encodings that are laid beside the files.
    adapter: adapter({ pages: 'build', assets: 'build', fallback: '200.html', precompress: true }),
    // Prerendered pages carry no <style>: the server's policy allows styles from files only.
    inlineStyleThreshold: 0,
    paths: { relative: false },
    prerender: { entries: ['/'], handleHttpError: 'ignore' },
    version: { name: '0' },
  },
};
