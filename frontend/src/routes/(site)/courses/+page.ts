import { Refused } from '$lib/api/failure';
import { getCourses } from '$lib/api/journey';
import { settle } from '$lib/ui/settle';

/** To whoever is in a class the server answers that there is nothing to choose. */
async function courses() {
  try {
    return { open: true, courses: await getCourses() } as const;
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === 404)
      return { open: false } as const;
    throw failure;
  }
}

export const load = () => settle(courses());
