/* Sends a form again that the password page of administration had cut off. The page's button does the same without scripts. */
(function () {
    "use strict";

    /* The prototype's method: a field of the form may be named "submit". */
    HTMLFormElement.prototype.submit.call(document.getElementById("websudo-resubmit"));
}());
