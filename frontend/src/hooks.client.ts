import type { HandleClientError } from '@sveltejs/kit';

/** An address that leads nowhere is news for the visitor, told on the page; all else is a fault for the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
