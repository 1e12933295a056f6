/** The library of a programme: what its managers recommend to its pairs, and the stories that its mentors tell. */
package org.mentoringpair.resources;
