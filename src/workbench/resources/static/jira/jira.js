/* Small behaviour of the workbench's Jira pages: dialogues, people pickers, confirmation of deletions. */
(function ($) {
    "use strict";

    var PICKER_DELAY = 200;

    $(document).on("click", "[data-opens-dialog]", function (event) {
        event.preventDefault();
        AJS.dialog2("#" + $(this).attr("data-opens-dialog")).show();
    });

    $(document).on("click", "[data-closes-dialog]", function (event) {
        event.preventDefault();
        AJS.dialog2("#" + $(this).attr("data-closes-dialog")).hide();
    });

    $(document).on("submit", "form[data-confirm]", function (event) {
        if (!window.confirm($(this).attr("data-confirm"))) {
            event.preventDefault();
        }
    });

    /* Suggests people for a field of user names; several are separated by commas where data-user-picker is "many". */
    $(document).on("input", "input[data-user-picker]", function () {
        var field = $(this);
        var many = field.attr("data-user-picker") === "many";
        var before = many ? field.val().replace(/[^,]*$/, "") : "";
        var query = field.val().substring(before.length).trim();
        window.clearTimeout(field.data("pickerTimer"));
        field.data("pickerTimer", window.setTimeout(function () {
            $.getJSON(AJS.contextPath() + "/rest/api/2/user/picker", { query: query, maxResults: 10 }).done(function (answer) {
                var list = $("#" + field.attr("list")).empty();
                answer.users.forEach(function (user) {
                    list.append($("<option></option>").attr("value", (before ? before.trim() + " " : "") + user.name)
                        .text(user.displayName));
                });
            });
        }, PICKER_DELAY));
    });

    /* Of the fields that name a holder, only the one that belongs to the chosen kind is shown. */
    function showHolderField(kind) {
        $(kind).closest("form").find("[data-holder]").each(function () {
            $(this).prop("hidden", $(this).attr("data-holder") !== $(kind).val());
        });
    }

    $(document).on("change", "select[name=kind]", function () {
        showHolderField(this);
    });

    $(function () {
        $("select[name=kind]").each(function () {
            showHolderField(this);
        });
        $("input[data-user-picker]").each(function (index) {
            var id = "people-" + index;
            $(this).attr({ list: id, autocomplete: "off" }).after($("<datalist></datalist>").attr("id", id));
        });
    });
}(AJS.$));
