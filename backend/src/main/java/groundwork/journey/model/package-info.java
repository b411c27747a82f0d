/**
 * The arithmetic of the journey: what a credential asks for and by when, what counts towards it, months of experience, active
 * time, and how courses compare. Pure: no clock, no SQL, no JSON.
 */
@NullMarked
package groundwork.journey.model;

import org.jspecify.annotations.NullMarked;
