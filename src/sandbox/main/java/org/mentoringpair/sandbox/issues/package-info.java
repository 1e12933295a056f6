/** Issues: creating, reading, changing, moving through their workflow, deleting, and the pages on which people do so. */
package org.mentoringpair.sandbox.issues;
