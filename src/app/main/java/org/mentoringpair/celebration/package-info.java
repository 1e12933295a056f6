/** A goal or milestone that is done is celebrated: by the pair, and with both persons' consent by the programme or by everybody. */
package org.mentoringpair.celebration;
