/** Milestones by their kinds: what each needs, what stands in its way, and which are major. */
package org.mentoringpair.milestones;
