using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Names and values: <c>summary-list</c> of <c>summary-row name</c>; <c>change</c> leads to where the value is changed.</summary>
[HtmlTargetElement("summary-list")]
[HtmlTargetElement("summary-row")]
public sealed class SummaryList(IStringLocalizer<Texts> texts) : TagHelper
{
    public string Name { get; set; } = "";

    public string? Change { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var row = output.TagName == "summary-row";
        output.TagName = row ? "div" : "dl";
        output.Attributes.SetAttribute("class", row ? "govuk-summary-list__row" : "govuk-summary-list");
        if (!row)
            return;
        output.Content.SetHtmlContent(Html.Tag("dt", "govuk-summary-list__key", Name));
        output.Content.AppendHtml(Html.Tag("dd", "govuk-summary-list__value").With(content));
        if (Change is null)
            return;
        var link = Html.Link(Change, "govuk-link", texts["change"]).With(Html.Tag("span", "govuk-visually-hidden", $" {Name}"));
        output.Content.AppendHtml(Html.Tag("dd", "govuk-summary-list__actions").With(link));
    }
}
