/** Whether a pairing fits, said by each of the two for themselves: sealed from the other one, and told the programme manager where help needs it. */
package org.mentoringpair.fitcheck;
