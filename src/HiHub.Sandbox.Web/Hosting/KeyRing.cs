using System.Xml.Linq;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>
/// Keys that protect forms and tickets, kept in the database so that every node reads what another has written, and sealed with a key that does not lie there. One that
/// opens no more is left out: the framework makes a new one, and forms that were open must be loaded again.
/// </summary>
internal sealed class KeyRing(IDbContextFactory<SandboxDb> contexts, Sealing sealing) : IXmlRepository
{
    private const string Purpose = "protection-key";

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        var kept = db.ProtectionKeys.AsNoTracking().Select(row => row.Xml).ToList();
        return [.. kept.Select(text => sealing.OpenText(text, Purpose)).OfType<string>().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.CreateDbContext();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = sealing.SealText(element.ToString(SaveOptions.DisableFormatting), Purpose) });
        db.SaveChanges();
    }
}
