/** What a pair does before and during a check-in: each prepares, both fill the agenda, and what was not reached is carried over. */
package org.mentoringpair.meeting;
