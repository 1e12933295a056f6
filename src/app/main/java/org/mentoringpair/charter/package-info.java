/** What mentor and mentee agree on before they begin, signed by both and kept alive: purpose, logistics, boundaries, success. */
package org.mentoringpair.charter;
