/** What asks for the programme manager of a pair: who asks, since when, and no word that was not meant for them. */
package org.mentoringpair.calls;
