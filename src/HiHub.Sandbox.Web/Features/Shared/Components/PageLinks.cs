using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Back to the first page and on to the next; lists are paged by key, so pages have no numbers.</summary>
[HtmlTargetElement("page-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageLinks(IStringLocalizer<Texts> texts) : TagHelper
{
    public string? First { get; set; }

    public string? Next { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(First) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", texts["pages"].Value);
        if (!string.IsNullOrEmpty(First))
            output.Content.AppendHtml(Item("prev", First, "first-page"));
        if (!string.IsNullOrEmpty(Next))
            output.Content.AppendHtml(Item("next", Next, "next-page"));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Item(string side, string href, string text) =>
        Html.Tag("div", $"govuk-pagination__{side}").With(Html.Link(href, "govuk-link govuk-pagination__link", texts[text]).With("rel", side));
}
