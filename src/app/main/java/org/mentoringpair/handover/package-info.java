/** A mentee goes on with another mentor: what of this pair travels to the next one, chosen piece by piece. */
package org.mentoringpair.handover;
