/** The plan of a pair in one table: goals in the order of their rank, the milestones below each, and who does what by when. */
package org.mentoringpair.actionplan;
