using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Tabs that are pages: <c>tab-links label</c> of <c>tab-link href current count</c>.</summary>
[HtmlTargetElement("tab-links")]
[HtmlTargetElement("tab-link")]
public sealed class TabLinks : TagHelper
{
    public string Label { get; set; } = "";

    public string Href { get; set; } = "";

    public bool Current { get; set; }

    public string? Count { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (output.TagName == "tab-links")
        {
            output.TagName = "nav";
            output.Attributes.SetAttribute("aria-label", Label);
            output.Content.SetHtmlContent(Html.Tag("ul", "tab-links").With(content));
            return;
        }
        output.TagName = "li";
        var link = Html.Link(Href, "govuk-link", "").With("aria-current", Current ? "page" : null).With(content);
        if (Count is not null)
            link.With(Html.Tag("span", "tab-links__count", $" ({Count})"));
        output.Content.SetHtmlContent(link);
    }
}
