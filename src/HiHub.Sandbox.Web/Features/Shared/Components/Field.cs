using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>One question of a form: label, hint, error between them and the control, what was typed kept. Either <c>for</c> or <c>name</c> with <c>value</c>.</summary>
public abstract class Field(IStringLocalizer<Texts> texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary><c>s</c>, <c>m</c>, <c>l</c>: how large the label is; with <c>l</c> the question is the page's heading.</summary>
    public string? Size { get; set; }

    public bool Optional { get; set; }

    protected IStringLocalizer<Texts> Texts { get; } = texts;

    protected string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? Name);

    protected string Id => TagBuilder.CreateSanitizedId(FullName, "_");

    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(FullName, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>What was typed, else what the model holds.</summary>
    protected string? Current => Typed(FullName) ?? Value ?? For?.Model?.ToString();

    protected string? Typed(string name) => ViewContext.ViewData.ModelState.TryGetValue(name, out var state) ? state.AttemptedValue : null;

    /// <summary>True for questions with several controls, which take a legend instead of a label.</summary>
    protected virtual bool Grouped => false;

    /// <summary>Where a line of the error summary leads.</summary>
    protected virtual string FirstControl => Id;

    protected abstract void WriteControl(TagBuilder control, TagHelperOutput output);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FormErrors.Know(ViewContext, FullName, FirstControl, Label);
        var body = new TagBuilder(Grouped ? "fieldset" : "div");
        body.AddCssClass(Grouped ? "govuk-fieldset" : "field");
        WriteWords(body.InnerHtml);
        WriteControl(body, output);
        if (Grouped && DescribedBy is { } ids)
            body.Attributes["aria-describedby"] = ids;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        output.Content.SetHtmlContent(body);
    }

    /// <summary>An input-like control with id, name, class and description.</summary>
    protected TagBuilder Control(string tag, string cssClass)
    {
        var control = new TagBuilder(tag);
        control.AddCssClass(Error is null ? cssClass : $"{cssClass} {cssClass}--error");
        control.Attributes["id"] = Id;
        control.Attributes["name"] = FullName;
        if (DescribedBy is { } ids)
            control.Attributes["aria-describedby"] = ids;
        return control;
    }

    protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }

    private void WriteWords(IHtmlContentBuilder html)
    {
        var kind = Grouped ? "fieldset__legend" : "label";
        var words = Optional ? $"{Label} ({Texts["optional"]})" : Label;
        var label = Html.Tag(Grouped ? "legend" : "label", Size is null ? $"govuk-{kind}" : $"govuk-{kind} govuk-{kind}--{Size}");
        if (!Grouped)
            label.Attributes["for"] = Id;
        if (Size != "l")
            html.AppendHtml(label.With(words));
        else if (Grouped)
            html.AppendHtml(label.With(Html.Tag("h1", "govuk-fieldset__heading", words)));
        else
            html.AppendHtml(Html.Tag("h1", "govuk-label-wrapper").With(label.With(words)));
        if (Hint is not null)
            html.AppendHtml(Html.Tag("div", "govuk-hint", Hint, $"{Id}-hint"));
        if (Error is not { } error)
            return;
        var message = Html.Tag("p", "govuk-error-message", null, $"{Id}-error");
        message.InnerHtml.AppendHtml(Html.Tag("span", "govuk-visually-hidden", $"{Texts["error"]}:")).Append($" {FormErrors.Sentence(Label, error)}");
        html.AppendHtml(message);
    }
}
