using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A status in a word or two; <c>colour</c>: blue (default), green, yellow, orange, red, grey. The words say all, colour only helps.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTag : TagHelper
{
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Colour) ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
    }
}
