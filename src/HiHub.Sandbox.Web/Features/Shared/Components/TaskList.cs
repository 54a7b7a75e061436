using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Things to do: <c>task-list</c> of <c>task-row name href hint status colour</c>; only what is not finished takes a colour.</summary>
[HtmlTargetElement("task-list")]
[HtmlTargetElement("task-row", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TaskList : TagHelper
{
    public string Name { get; set; } = "";

    public string? Href { get; set; }

    public string? Hint { get; set; }

    public string Status { get; set; } = "";

    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var row = output.TagName == "task-row";
        output.TagName = row ? "li" : "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!row)
        {
            output.Attributes.SetAttribute("class", "govuk-task-list");
            return;
        }
        output.Attributes.SetAttribute("class", Href is null ? "govuk-task-list__item" : "govuk-task-list__item govuk-task-list__item--with-link");
        var (id, name) = ($"task-{context.UniqueId}", Html.Tag("div", "govuk-task-list__name-and-hint"));
        name.With(Href is null ? Html.Tag("div", null, Name) : Html.Link(Href, "govuk-link govuk-task-list__link", Name).With("aria-describedby", id));
        if (Hint is not null)
            name.With(Html.Tag("div", "govuk-task-list__hint", Hint));
        var status = Html.Tag("div", "govuk-task-list__status", null, id);
        output.Content.SetHtmlContent(name);
        output.Content.AppendHtml(Colour is null ? status.With(Html.Tag("span", null, Status)) : status.With(Html.Tag("strong", $"govuk-tag govuk-tag--{Colour}", Status)));
    }
}
