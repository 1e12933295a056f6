/** How a relationship goes on to its next stage, and how it ends well: offered to the two, never done for them. */
package org.mentoringpair.closing;
