using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>A file; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("file-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileField(IStringLocalizer<Texts> texts) : Field(texts)
{
    public string? Accept { get; set; }

    protected override void WriteControl(TagBuilder control, TagHelperOutput output)
    {
        var input = Control("input", "govuk-file-upload").With("type", "file").With("accept", Accept);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        control.With(input);
    }
}
