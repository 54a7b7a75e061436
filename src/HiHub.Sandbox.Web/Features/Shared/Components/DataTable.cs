using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A table with its caption, in a frame that scrolls where the screen is too narrow; cells need no classes, <c>class="number"</c> sets right.</summary>
[HtmlTargetElement("data-table")]
public sealed class DataTable : TagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>Read aloud but not shown, where the heading above says the same.</summary>
    public bool CaptionHidden { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var caption = Html.Tag("caption", CaptionHidden ? "govuk-visually-hidden" : "govuk-table__caption govuk-table__caption--m", Caption);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "table-frame");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Content.SetHtmlContent(Html.Tag("table", "govuk-table").With(caption).With(rows));
    }
}
