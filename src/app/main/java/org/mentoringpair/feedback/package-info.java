/** Feedback between the two of a pair: whom it is for, what it is about, how it is written well, and whom else one can ask for it. */
package org.mentoringpair.feedback;
