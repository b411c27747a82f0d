/** What a page of a class fails with when no answer came: nobody upstream answered in time. */
export const UNREACHABLE = 504;
