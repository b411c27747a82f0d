// Pages are drawn in the browser; only the start page is also prerendered.
export const ssr = false;
export const prerender = false;
