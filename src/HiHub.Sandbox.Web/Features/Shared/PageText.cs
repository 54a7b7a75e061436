using System.Reflection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>The texts beside the page that is being written (Queue.vi.resx beside Queue.cshtml), always encoded.</summary>
public sealed class PageText(IStringLocalizerFactory factory) : IViewContextAware
{
    private static readonly string s_assembly = Assembly.GetExecutingAssembly().GetName().Name!;

    private IStringLocalizer? _texts;

    public LocalizedString this[string key] => Texts[key];

    public LocalizedString this[string key, params object[] values] => Texts[key, values];

    private IStringLocalizer Texts => _texts ?? throw new InvalidOperationException("Used outside a page.");

    public void Contextualize(ViewContext viewContext)
    {
        var page = viewContext.ExecutingFilePath ?? viewContext.View.Path;
        _texts = factory.Create(s_assembly + Path.ChangeExtension(page, null).Replace('/', '.'), s_assembly);
    }
}
