/** Who could mentor whom: suggestions with their reasons, for those who run a programme; they decide, not the app. */
package org.mentoringpair.matching;
