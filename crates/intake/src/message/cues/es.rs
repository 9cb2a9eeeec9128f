//! How people put it in Spanish, with the spellings of a telephone.

use domain::Right;

use super::Lexicon;

pub(super) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("data", "dato datos info* informa* cuenta perfil registro registros todo expediente ficha historial"),
        ("held", "dato datos info* registro registros expediente ficha historial archivo archivos todo"),
        ("del", "elimin* borr* borar* suprim* supresion cancelen cancelacion destruy* quiten remuev* cierren cerrar cierre olvid* depuren"),
        ("gone", "eliminad* borrad* suprimid* cerrad* destruid* cancelad*"),
        ("have", "tienen tiene tengan tenga guardan guarda guarden conservan conserva almacenan almacena poseen recopilan recopilado recogen recogido recolectan han_reunido recabado recaban tratan disponen obtenido manejan"),
        ("me", "mi mis mia mio mias mios yo conmigo nosotros ella el su sus hijo hija"),
        ("give", "mande* manden envi* dar den deme denme proporcion* entreg* mostrar muestr* facilit* pasen pasar quiero necesito solicito pido deseo obtener recibir remit* acceder acceso ver conocer"),
        ("sell", "vend* vent* compart* ceda cedan ceder cesion divulg* difund* transfier* transfer* pasen entreguen comunic* compartici* facilit*"),
        ("third", "terceros tercero nadie otras_empresas otros anunciantes publicidad socios empresas redes"),
        ("no", "no dejen deje dejar nunca jamas opongo oposicion oponerme excluir excluyan exclusion ni prohibo sin evitar alto rechazo"),
        ("ads", "publicidad publicitari* boletin boletines newsletter promocion* marketing correos_comerciales comerciales comercial propaganda anuncios ofertas mercadotecnia spam"),
        ("fix", "correg* corrij* corrija* correccion rectific* actualic* actualiz* modific* cambi* arregl* enmend* componer"),
        ("field", "nombre apellido apellidos direccion correo telefono fecha dato datos registro ficha codigo informa* perfil cuenta domicilio"),
        ("wrong", "incorrect* erroneo errone* equivocad* mal error errores inexact* desactualizad* viejo anterior"),
        ("kind", "categoria categorias tipo tipos clase clases"),
        ("auto", "automat* automatizad* algoritmo algoritmos maquina maquinas computadora ordenador programa robot sistema ia inteligencia_artificial bot"),
        ("decide", "decid* decision decisiones evalu* juzg* rechaz* calific* puntu* revis* analiz* aprueb*"),
        ("person", "persona personas humano humana alguien empleado ser_humano gente"),
        ("told", "escribi pedi solicite envie mande dije habia_pedido he_pedido he_solicitado habia_solicitado pedimos solicitamos avise reclame exigi"),
    ],
    rights: &[
        (Right::KnowSpecific, &[
            "copia|copias .. de ... <held>", "copia|copias .. de .. lo que .. <have>", "copia ... q|que .. <have>", "tod*|cualquier|que|cual|cuales|la|los .. <held> ... q|que .. <have> .. de|sobre|mi|mio",
            "que .. <held> .. <have> .. de|sobre|acerca .. mi|mio", "todo lo que|q .. <have> .. de|sobre .. mi", "saber .. que .. datos|info*|informa* .. <have>", "que saben .. de|sobre mi",
            "acced* .. a .. mis|mi|sus .. <held>", "acceso a .. mis|mi|sus|los|la .. <held>", "derecho de acceso", "solicitud de acceso", "<give> .. mis|mi|sus .. datos|info*|informa*|registros|expediente|historial",
            "piezas especificas", "portabilidad", "formato .. portable|portatil|electronico|estructurado|legible|lectura", "art|articulo|articulos .. 15", "art|articulo|articulos .. 20", "<give> .. lo que .. <have> .. de|sobre .. mi", "datos|informa* .. concretos|especific* .. que|sobre|de",
        ]),
        (Right::KnowCategories, &[
            "<kind> .. de ... datos|info*|informa*", "de donde .. <have>|sacan|sacaron|obtienen|obtuvieron|consiguen|consiguieron|vienen|proviene*|provienen", "fuente|fuentes .. de|informa*|datos", "origen de .. datos|informa*|mis",
            "para que .. usan|utilizan|quieren|necesitan|sirve|emplean", "por que .. recopilan|usan|guardan|tienen|necesitan|conservan|recogen", "finalidad|finalidades|proposito|propositos|fines .. de|para|con|del", "con quien|quienes .. compart*|venden|datos|informa*|los|la", "a quien|quienes .. vend*|dan|compart*|entregan|ceden|pasan|comunican|los|la|se", "quien|quienes .. recib*|tiene*|ve|ven|compra*|acced* ... datos|informa*|la|los", "que empresas|terceros|companias .. recib*|tienen|compran|acced*", "destinatarios", "1798.115",
        ]),
        (Right::Delete, &[
            "<del> ... <data>", "<data> ... <gone>", "derecho al olvido|supresion", "derecho de supresion|cancelacion|eliminacion", "<del> .. me .. de .. su|sus|la|el ?base sistema*|datos|registros|archivos|base", "eliminacion|supresion|borrado|borrar|eliminar .. de .. mis|mi|datos|cuenta|informa*|todo",
            "cerrar|cierren|cierre|cancelar|cancelen|cancele .. mi .. cuenta", "dar|den|de|darme|denme .. de baja .. mi cuenta", "no .. quiero|deseo .. que .. <have> .. mis|mi|datos|informa*", "dejen|deje de .. guardar|conservar|almacenar|tener", "art|articulo|articulos .. 17", "1798.105", "borrenme|eliminenme|borreme|borrarme|eliminarme", "que .. <del> .. todo",
        ]),
        (Right::Correct, &["<fix> .. mi|mis|su|sus|el|la|los ... <field>", "<fix> .. <field>", "<field> .. esta*|es|son|aparece*|figura* .. <wrong>", "derecho de rectificacion", "rectificacion|correccion .. de", "<wrong> .. <field>", "art|articulo|articulos .. 16", "1798.106", "mi .. <field> .. correct*|es .. y no", "<field> .. mal .. escrit*"]),
        (Right::OptOutSale, &[
            "<no> ... <sell> ... <data>", "<no> .. se|la|las|lo|los|me|que|q .. vend*|vent*|compart*|ceda*|pasen", "<no> .. vend*|compart*|ceder|cedan ... <third>", "oposicion|opongo|oponerme|exclusion|excluir*|baja .. a|de .. la|su|cualquier venta|cesion|comparti*|divulgacion", "<no> ... venta .. de|ni|o", "1798.120", "no vender|compartir", "no .. den|dar|pasen|entreguen|faciliten ... <data> ... <third>", "publicidad .. dirigida|personalizada|segmentada",
        ]),
        (Right::LimitSensitive, &["limit*|restrin* ... sensible*|delicad*|confidencial*", "sensible*|delicad* ... solo|unicamente|solamente|limit*|necesari*|estrictamente", "solo|unicamente|solamente ... sensible*|delicad*|salud|religion|etnic*|biometric*", "1798.121", "<no> .. us* .. sensible* .. para|mas|salvo|excepto"]),
        (Right::AccessAdmt, &["expli* ... <auto>", "como|por_que .. <auto> ... <decide>|funciona|rechaz*|llego", "<auto> ... expli*|logica|criterios|como_funciona|razon*", "logica .. de|aplicada|detras", "que datos|factores|criterios ... <decide>|peso|pesaron|uso|usaron .. <auto>"]),
        (Right::OptOutAdmt, &["<no> ... <auto> ... <decide>", "<no> ... <decide> .. por|de .. <auto>", "<person> .. decida|revise|lea|mire|evalue|vea|analice|estudie|atienda", "revision humana|por_una_persona", "intervencion humana", "decida|revise|evalue|lea|atienda .. una <person>", "decision* .. automat* .. no|sin|oponerme|opongo"]),
        (Right::OptIn, &["pueden|puede|acepto|autorizo|consiento|permito|doy|de_acuerdo .. volver|nuevo|otra_vez|a|que|mi|de ... compart*|vend* ... datos|informa*|nuevo|otra_vez|nuevamente|de_nuevo|mi|mis", "vuelvan|volver .. a compartir|vender|pasar", "anul*|revoc*|deshag*|deshac*|cancel*|retir* .. mi|la|esa .. oposicion|exclusion|negativa|opt_out", "cambie|cambiado de .. opinion|idea"]),
        (Right::WithdrawIncentive, &["salir|retir*|baja|saquen|saquenme|cancel*|abandonar|dejar|darme|quiten ... programa|recompensas|lealtad|fidelidad|incentivo|incentivos|puntos|club ... datos|descuento|recompensas|lealtad|fidelidad|incentivo*|puntos|beneficio*|informa*", "salir|retir*|baja|saquen|saquenme|cancel*|abandonar|dejar ... recompensas|lealtad|fidelidad|incentivo*|descuento_por_datos", "no .. quiero|deseo .. descuento|puntos|beneficio* ... a_cambio|datos"]),
        (Right::StopMarketing, &["<no> ... <ads>", "baja .. de|del|en .. su|la|el|lista|boletin|newsletter|correo*|publicidad|suscripcion|envios", "no .. me .. envi*|mand*|escrib*|mas|molest* ... correo*|mensaje*|email*|mas|emails|mails", "desuscrib*|cancelar_la_suscripcion|cancelen_mi_suscripcion", "quit* .. de .. lista|boletin", "dejen .. de .. enviar*|mandar*|escribir*", "art|articulo 21 .. 2", "mercadotecnia directa", "no .. quiero|deseo .. recibir|mas ... correo*|mensaje*|<ads>|email*|ofertas"]),
        (Right::Complaint, &["queja|reclamacion|denuncia .. formal|contra|por|es|sobre", "presento|presentar|interpongo|pongo|formulo|hago .. queja|reclamacion|denuncia", "me quejo|quejarme", "viola* .. la|mi|mis|el|los|de|ley", "violacion|incumplimiento|infraccion .. de|a|del", "infring*|incumpl* .. la|mi|mis|el|su|ley|con", "represalia*", "discrimina*", "desde|porque|despues ... pedi|solicite|ejerci|opuse ... subi*|cobr*|cancel*|neg*|quit*|peor|bloque*", "vendieron|compartieron|filtraron|divulgaron|cedieron .. mi|mis ... sin|aunque|pese|pesar|a", "a_pesar|pese|aunque ... siguen|compart*|vend*|enviando|mandando"]),
    ],
    vetoes: &[
        (Right::Delete, &["<del> .. el|la|un|una|los|las|este|esta|esa|ese ?mi .. nota|notas|etiqueta|archivo|cargo|pedido|factura|suscripcion|cobro|dispositivo|pago", "cargo|cobro|pedido .. duplicad*", "quiten|quitar|borr*|elimin* .. de .. lista|boletin", "existencia .. del|derecho", "<del> .. exclusion|oposicion"]),
        (Right::KnowSpecific, &["copia .. de .. la|el|mi|mis|su factura|recibo|clave|licencia|pedido|identific*|pasaporte|poder|autorizacion|politica|identidad|dni|contrato|estado", "<del> ... <have>", "<sell> ... <have>", "<no> ... <sell>", "<give> .. informa* sobre .. pedido|producto|precio*|su|el", "datos ... <gone>", "acceso a .. mi cuenta", "sensible*", "<kind> .. de"]),
        (Right::Correct, &["cambi* .. de .. idea|opinion|plan|licencia|contrasena", "actualiz* .. app|aplicacion|programa|version", "es correcto", "existencia .. del|derecho", "licencia|clave .. <wrong>", "cobro|cargo|precio .. <wrong>"]),
        (Right::OptOutSale, &["anul*|revoc*|deshag*|deshac*|retir* ... oposicion|exclusion", "no .. comparti* .. nota|notas|libreta|cuaderno|archivo|enlace", "no .. pido|solicito|quiero .. que .. dejen", "no .. sin_vender", "ventas"]),
        (Right::StopMarketing, &["<no> ... vend*|compart*|ced*|vent*", "dirigida|personalizada|segmentada", "no .. recib* .. respuesta|contestacion|clave|correo_de", "no .. envi* .. la|el|mi|una clave|respuesta|confirmacion|formulario|licencia"]),
        (Right::OptIn, &["no|ni|nunca|sin|jamas .. acepto|autorizo|consiento|permito|doy|puede|pueden|autorice|autorizado"]),
        (Right::Complaint, &["no .. es .. queja|reclamacion"]),
        (Right::KnowCategories, &["<no> ... <sell>", "por que no|aun|sigo|todavia|nadie", "para que .. conste|puedan"]),
        (Right::OptOutAdmt, &["<auto> .. renov*|respuesta|actualiz*|cobr*|pago"]),
    ],
    linked: &[
        (Right::Delete, &["<data> ... borren*|borrar|eliminen*|eliminar*|eliminenl*|borrenl*|borrarl*|quitenl*|suprimanl*|cierrenl*|borrela|borrelo|eliminela|eliminelo", "<data> ... l*|que .. <del>"]),
        (Right::Correct, &["<field> ... corrij*|correg*|rectifi*|cambi*|arregl*"]),
    ],
    negators: &["no pido|solicito|quiero|deseo|busco|estoy|necesito|pretendo|hace", "sin", "en vez|lugar de", "no se trata|es"],
    negators_near: &["no", "no me", "no nos", "nunca", "sin", "aun no", "todavia no"],
    told: &["<told>", "mi .. anterior|primera solicitud|correo|peticion|carta", "en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre .. les|le|ya|yo|pedi"],
    follow_up: &["nadie .. contest*|respond*|hace|hizo|me", "no .. recib*|tenido|tengo|han|he|ha|hay|obtuve|hubo|llego|llega .. respuesta|contest*|respond*|noticias|nada|confirmacion|contestacion", "no .. han|ha|hayan .. respondid*|contestad*|borrad*|eliminad*|hecho|cumplid*|dejado|corregid*|atendid*", "sin respuesta|contestacion|contestar|responder|noticias", "sigo|seguimos .. esperando|sin|recibiendo", "todavia|aun .. no|espero|sigo|estoy|recibo|siguen", "recordatorio|recordarles|reitero|reiterar|insisto|insistir", "segunda|tercera|segundo|tercer .. vez|solicitud|carta|aviso|correo|intento|peticion", "ya .. les|le .. <told>|pedi|escribi|habia", "plazo .. vencid*|vencio|pasado|expir*|transcurrid*|ha", "han pasado|transcurrido ... dias|semanas|meses|mes", "siguen .. enviando|mandando|vendiendo|compartiendo|sin", "respuesta .. incompleta|insuficiente|no", "represalia*", "desde|porque|despues ... pedi|solicite|ejerci|opuse ... subi*|cobr*|cancel*|neg*|quit*|peor|bloque*", "a_pesar|pese|aunque ... pedi|solicite|di_de_baja|opuse|opose|dije", "seguimiento .. a|de|mi", "ignor* .. mi|mis"],
    conditional: &["si|de_lo_contrario|en_caso|caso_contrario|salvo|a_menos", "presentare|acudire|denunciare|tendre_que|vere_obligad*"],
    past_fact: &["esto|eso es|constituye|fue", "ustedes|ya .. han|vendieron|compartieron|violaron", "presento|formulo|interpongo|me_quejo|hago"],
    pitch: &["su|tu|vuestr* empresa|negocio|tienda|equipo|sitio|pagina|web|clientes|ventas ... puede|necesita|crecer|mejor*|cumpl*|aument*|lista|visib*|posicion*", "agend*|reserv*|program* .. demo|llamada|cita|reunion|demostracion", "prueba|demo|auditoria|consulta|consultoria gratis|gratuita|gratuito", "nuestr* .. plataforma|solucion|software|servicio|servicios|herramienta|producto|equipo|experto*|agencia", "ofrecemos|ayudamos|garantizamos|somos|aumente|impulse|automatizamos", "multas|sanciones .. por|de|millones|suben|hasta", "seo|posicionamiento|backlinks|enlaces", "oferta|descuento .. especial|exclusiv*|limitad*|por_tiempo", "empresas|negocios|tiendas .. como .. suya|suyo|usted*|tuya", "ahorr* .. horas|tiempo|dinero", "minutos .. esta|semana|jueves|lunes|martes|llamada", "haga|haz clic|click", "cumplimiento .. normativo|legal|de|rgpd|ccpa"],
    asks_privacy: &["privacidad|proteccion_de_datos|ccpa|rgpd ... solicitud|derecho*|peticion|ley", "solicitud|peticion|carta|derecho* .. privacidad|proteccion|datos|ccpa|rgpd|personal*", "mis datos|informa*|infos", "datos personales", "informacion personal", "representante|agente autorizad*"],
    attached: &["adjunt*|anexo|anexa|anexad*|archivo"],
    speaks_for: &["en nombre de|y_representacion", "mi|nuestr* client*|representad*|mandante", "represent* .. a|de .. la|el|senor*|don|mi", "actu* .. en|como .. nombre|representa*|agente|apoderad*", "agente|representante|apoderad*|abogad* .. autorizad*|de .. la|el|don|senor*|consumidor*", "nos|me .. autoriz*|design*|nombr*|encarg*|contrat*", "para|por mi madre|padre|esposa|esposo|hermana|hermano|abuela|abuelo|tia|tio|amiga|amigo", "mi madre|padre|esposa|esposo|hermana|hermano|abuela|abuelo|tia|tio|amiga|amigo .. me|quiere|no|desea|pidio|compro|ya"],
    parent: &["mi|nuestr* .. ?pequen* ?menor hij*|nina|nino|nieto|nieta", "soy su|el|la padre|madre|tutor|tutora|papa|mama", "como padre|madre|tutor|tutora", "mi hijo|hija|nino|nina"],
    names_agent: &["mi .. representante|agente|apoderad*|abogad*|hermana|hermano|hija|hijo|esposa|esposo .. es|sera|autorizad*|puede|actu*|para|ante|se_llama", "autorizo|designo|nombro|faculto|apodero|doy_poder", "autoriz*|design*|nombr* .. como .. mi .. representante|agente|apoderad*", "en mi nombre", "actu* .. por mi", "puede .. actuar|representarme|pedir|hablar", "agente|representante .. es|sera"],
    tool: &["redactad*|generad*|cread* .. con|por|mediante"],
};
