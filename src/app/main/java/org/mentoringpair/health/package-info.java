/** How a pair is doing: a state with reasons, from dates and counts alone. */
package org.mentoringpair.health;
