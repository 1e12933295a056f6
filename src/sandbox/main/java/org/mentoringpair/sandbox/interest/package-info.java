/** Who watches an issue and who voted for it. */
package org.mentoringpair.sandbox.interest;
