/** A mentoring programme: who runs it, what it proposes to its pairs, and how two people become a pair within it. */
package org.mentoringpair.programme;
