using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>What a case is at a glance, on top of each of its pages: <c>identity-strip</c> of <c>identity-part name</c>.</summary>
[HtmlTargetElement("identity-strip")]
[HtmlTargetElement("identity-part")]
public sealed class IdentityStrip : TagHelper
{
    public string Name { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (output.TagName == "identity-strip")
        {
            output.TagName = "dl";
            output.Attributes.SetAttribute("class", "identity-strip");
            return;
        }
        output.TagName = "div";
        output.Content.SetHtmlContent(Html.Tag("dt", null, Name));
        output.Content.AppendHtml(Html.Tag("dd", null).With(content));
    }
}
