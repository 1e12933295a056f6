/** A look at oneself as a mentor or a mentee: two lists of what helps, answered for oneself. Nothing of it is kept. */
package org.mentoringpair.readiness;
