/** Concerns: something that stands between the two, raised early, for readers its author chooses, and looked at again. */
package org.mentoringpair.concern;
