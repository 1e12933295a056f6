/** What a pair works towards: goals, the milestones on the way, and how far they have come. */
package org.mentoringpair.goals;
