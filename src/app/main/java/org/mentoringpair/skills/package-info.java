/** What the two of a pair can do and want to be able to do: skills with a level now and a level wanted, and how they came. */
package org.mentoringpair.skills;
