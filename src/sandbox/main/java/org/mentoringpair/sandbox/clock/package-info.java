/** The clock, which can be moved forward to see what time brings. */
package org.mentoringpair.sandbox.clock;
