/** What a programme can be told about all its pairs together: counts from dates and states, and nothing about fewer than five people. */
package org.mentoringpair.figures;
