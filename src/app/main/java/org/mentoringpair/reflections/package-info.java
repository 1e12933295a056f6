/** Looking back on a milestone: what worked, what did not, why, and what to change next. Nobody imports this package. */
package org.mentoringpair.reflections;
