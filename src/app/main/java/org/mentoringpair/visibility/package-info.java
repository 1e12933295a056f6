/** Who besides the two may read along: one of the two proposes another rule, and it holds once the other one agrees. */
package org.mentoringpair.visibility;
